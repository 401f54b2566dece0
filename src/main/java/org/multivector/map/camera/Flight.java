package org.multivector.map.camera;

/// A flight from one viewport to another of the same size, after van Wijk and Nuij (2003): it rises where the way is long, so that the picture
/// never rushes past. Pure; its share of time runs from 0 to 1.
public final class Flight {

    private static final double CURVATURE = 1.2;
    private static final double SHORTEST = 0.25;
    private static final double LONGEST = 0.6;

    private final Viewport from;
    private final Viewport to;
    private final double distance;
    private final double startWidth;
    private final double startAngle;
    private final double length;
    private final boolean straight;

    private Flight(Viewport from, Viewport to) {
        this.from = from;
        this.to = to;
        startWidth = from.width() / from.scale();
        double endWidth = to.width() / to.scale();
        distance = Math.hypot(to.centreX() - from.centreX(), to.centreY() - from.centreY());
        straight = distance < startWidth * 1e-6;
        if (straight) {
            startAngle = 0;
            length = Math.abs(Math.log(endWidth / startWidth)) / CURVATURE;
        } else {
            double rise = Math.pow(CURVATURE, 4) * distance * distance;
            double change = endWidth * endWidth - startWidth * startWidth;
            double base = 2 * CURVATURE * CURVATURE * distance;
            startAngle = angle((change + rise) / (base * startWidth));
            length = (angle((change - rise) / (base * endWidth)) - startAngle) / CURVATURE;
        }
    }

    public static Flight between(Viewport from, Viewport to) {
        return new Flight(from, to.sized(from.width(), from.height()));
    }

    /// How long the flight should take, 0.25 to 0.6 seconds by its length; 0 when there is nowhere to go.
    public double seconds() {
        return length < 1e-9 ? 0 : Math.clamp(0.2 + 0.15 * length, SHORTEST, LONGEST);
    }

    /// The viewport after a share of the time, 0 to 1, starting and landing softly.
    public Viewport at(double share) {
        if (share >= 1) {
            return to;
        }
        double eased = share <= 0 ? 0 : share * share * (3 - 2 * share);
        double way = eased * length;
        if (straight) {
            double scale = from.scale() * Math.pow(to.scale() / from.scale(), eased);
            return new Viewport(from.centreX(), from.centreY(), scale, from.width(), from.height());
        }
        double angle = CURVATURE * way + startAngle;
        double width = startWidth * Math.cosh(startAngle) / Math.cosh(angle);
        double travelled = startWidth * (Math.cosh(startAngle) * Math.tanh(angle) - Math.sinh(startAngle)) / (CURVATURE * CURVATURE * distance);
        return new Viewport(from.centreX() + travelled * (to.centreX() - from.centreX()), from.centreY() + travelled * (to.centreY() - from.centreY()),
                from.width() / width, from.width(), from.height());
    }

    private static double angle(double b) {
        return Math.log(Math.sqrt(b * b + 1) - b);
    }
}

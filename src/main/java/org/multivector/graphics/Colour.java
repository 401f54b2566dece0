package org.multivector.graphics;

/// A colour as 0xAARRGGBB, not premultiplied.
public record Colour(int argb) {

    /// Reads `#rrggbb` or `#rrggbbaa`.
    ///
    /// @throws IllegalArgumentException when the text is neither
    public static Colour parse(String text) {
        if (!text.matches("#[0-9a-fA-F]{6}([0-9a-fA-F]{2})?")) {
            throw new IllegalArgumentException("\"" + text + "\" is not a colour; write #rrggbb or #rrggbbaa");
        }
        long digits = Long.parseLong(text.substring(1), 16);
        return text.length() == 7 ? new Colour((int) (0xff000000L | digits)) : new Colour((int) (digits >>> 8 | (digits & 0xff) << 24));
    }

    /// The same colour with its opacity multiplied, 0 to 1.
    public Colour fade(double opacity) {
        int alpha = (int) Math.round(alpha() * Math.clamp(opacity, 0, 1));
        return new Colour(argb & 0xffffff | alpha << 24);
    }

    public int alpha() {
        return argb >>> 24;
    }

    public int red() {
        return argb >> 16 & 0xff;
    }

    public int green() {
        return argb >> 8 & 0xff;
    }

    public int blue() {
        return argb & 0xff;
    }

    /// `#rrggbbaa`, as CSS reads it.
    public String css() {
        return "#%06x%02x".formatted(argb & 0xffffff, alpha());
    }

    /// The relative luminance by WCAG 2.2, 0 to 1.
    public double luminance() {
        return 0.2126 * linear(red()) + 0.7152 * linear(green()) + 0.0722 * linear(blue());
    }

    /// The contrast ratio by WCAG 2.2, 1 to 21.
    public double contrast(Colour other) {
        double a = luminance() + 0.05;
        double b = other.luminance() + 0.05;
        return Math.max(a, b) / Math.min(a, b);
    }

    private static double linear(int channel) {
        double share = channel / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}

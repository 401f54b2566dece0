package org.multivector.map.label;

/// Who chooses a place first among the labels: smaller numbers before greater ones. Ranks are added to them.
public final class Priority {

    public static final int SELECTED = 0;
    public static final int FOCUS_CAPITAL = 5;
    public static final int FOCUS = 10;
    public static final int CUT = 20;
    public static final int WANTED = 30;
    public static final int CAPITAL = 40;
    public static final int ROUTE = 60;
    public static final int PLACE = 100;
    public static final int WATER = 104;

    private Priority() { }

    /// The greatest countries before routes, the next before towns, the others after them.
    public static int country(int rank) {
        return switch (rank) {
            case 1 -> 50;
            case 2 -> 95;
            default -> 112 + rank;
        };
    }
}

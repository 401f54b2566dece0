package org.multivector.ui.present;

import java.util.List;
import javafx.geometry.Rectangle2D;

/// Where the two windows of a lesson lie.
///
/// @param fullScreen whether the audience's window fills its screen even while the console is open
record Placement(Rectangle2D audience, Rectangle2D console, boolean fullScreen) {

    private static final double CONSOLE_SHARE = 0.42;

    /// With a second screen the audience gets all of it, and the console stays where the window was. On one screen both stand side by side.
    ///
    /// @param screens the usable area of every screen, in screen coordinates
    /// @param home the screen of the window that the lesson was started from
    static Placement of(List<Rectangle2D> screens, Rectangle2D home) {
        var other = screens.stream().filter(screen -> !screen.equals(home)).findFirst();
        if (other.isPresent()) {
            return new Placement(other.get(), home, true);
        }
        double consoleWidth = Math.round(home.getWidth() * CONSOLE_SHARE);
        double width = home.getWidth() - consoleWidth;
        double height = Math.min(home.getHeight(), Math.round(width * 10 / 16));
        return new Placement(new Rectangle2D(home.getMinX(), home.getMinY(), width, height),
                new Rectangle2D(home.getMinX() + width, home.getMinY(), consoleWidth, home.getHeight()), false);
    }
}

package org.multivector.ui.present;

/// What somebody in front of a class can do that does not change the view itself. Belongs to the JavaFX thread.
public interface Presenter {

    /// Makes the caption larger (above 0) or smaller (below 0).
    void changeCaptionSize(int steps);

    /// Next was asked for at the last scene.
    void reachEnd();

    /// Opens the field that takes the number of a scene.
    void askForScene();

    /// Shows the list of keys, or takes it away.
    void toggleKeys();

    /// Opens the console in its own window, or closes it.
    void toggleConsole();

    /// Makes the audience's window full screen, or an ordinary window.
    void toggleFullScreen();

    /// Pauses the elapsed time, or lets it go on.
    void toggleTimer();

    /// Sets the elapsed time back to nothing.
    void resetTimer();

    /// Takes away the field or list lying on the picture.
    ///
    /// @return false when there was none
    boolean closeOverlay();
}

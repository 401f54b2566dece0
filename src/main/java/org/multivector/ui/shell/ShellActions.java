package org.multivector.ui.shell;

/// What the window can be asked to do beyond changing the view.
public interface ShellActions {

    /// Opens the search palette.
    void search();

    /// Lets the user choose a pack.
    void open();

    /// Shows what the program is made of.
    void about();

    /// Presents the lesson of the chosen reading, or the first one.
    void present();

    /// Presents a lesson by id.
    void present(String lesson);
}

package org.multivector.app;

import javafx.scene.layout.Region;
import org.multivector.state.Store;
import org.multivector.text.Messages;
import org.multivector.ui.explore.ExplorePane;
import org.multivector.ui.shell.Shell;

/// Builds the views of the window, each from what it needs and nothing more.
final class Views {

    private Views() { }

    static Shell.Views of(Store store, Messages words) {
        return new Shell.Views(new ExplorePane(store, words, new Region()), new Region(), new Region(), new Region());
    }
}

package org.multivector.ui.details.part;

import java.util.List;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/// A list that shows its first rows, and the rest on request.
public final class Longer extends VBox {

    public <T> Longer(Context context, List<T> items, int first, Function<T, ? extends Node> row) {
        getStyleClass().add("longer");
        items.stream().limit(first).map(row).forEach(getChildren()::add);
        if (items.size() > first) {
            var more = Texts.link(context.word("showall", items.size()), () -> {
                getChildren().removeLast();
                items.stream().skip(first).map(row).forEach(getChildren()::add);
            });
            getChildren().add(more);
        }
    }
}

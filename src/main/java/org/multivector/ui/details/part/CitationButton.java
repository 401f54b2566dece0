package org.multivector.ui.details.part;

import java.util.Map;
import java.util.function.BiFunction;
import javafx.geometry.Side;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import org.multivector.atlas.Publisher;
import org.multivector.atlas.Source;
import org.multivector.query.Citation;
import org.multivector.ui.fx.Icons;

/// Copies the citation of a source in the style one chooses.
final class CitationButton extends Button {

    private final Context context;
    private final Source source;

    CitationButton(Context context, Source source) {
        super(context.word("cite"), Icons.of("mdoal-content_copy", 14));
        this.context = context;
        this.source = source;
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        getStyleClass().add("icon-button");
        setMinWidth(USE_PREF_SIZE);
        setTooltip(new Tooltip(getText()));
        setAccessibleText(getText() + ": " + source.title());
        setOnAction(_ -> menu().show(this, Side.BOTTOM, 0, 0));
    }

    private ContextMenu menu() {
        return new ContextMenu(item("APA", Citation::apa), item("Chicago", Citation::chicago), item("BibTeX", Citation::bibtex));
    }

    private MenuItem item(String style, BiFunction<Source, Publisher, String> form) {
        var item = new MenuItem(context.word("cite.as", style));
        item.setOnAction(_ -> context.atlas().publisher(source.publisher())
                .ifPresent(publisher -> Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, form.apply(source, publisher)))));
        return item;
    }
}

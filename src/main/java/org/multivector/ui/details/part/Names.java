package org.multivector.ui.details.part;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import org.multivector.text.Language;
import org.multivector.text.Phrase;

/// The same name in the other languages of the atlas.
public final class Names {

    private Names() { }

    /// One row a language, marked where the manifest says that no speaker has checked it.
    public static List<Node> others(Context context, Phrase name) {
        return Stream.of(Language.values()).filter(language -> language != context.state().look().language() && name.words().containsKey(language))
                .map(language -> row(context, language, name.words().get(language))).toList();
    }

    private static Node row(Context context, Language language, String words) {
        var row = new Flow(8, 2, Texts.muted(language.ownName()), Texts.body(words));
        if (context.atlas().manifest().unreviewed().contains(language)) {
            row.getChildren().add(Chips.unsure(context.word("unreviewed")));
        }
        return row;
    }
}

package org.multivector.ui.details;

import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;
import org.multivector.atlas.Publisher;
import org.multivector.ui.details.part.Chips;
import org.multivector.ui.details.part.Context;
import org.multivector.ui.details.part.Longer;
import org.multivector.ui.details.part.Sheet;
import org.multivector.ui.details.part.SourceRow;
import org.multivector.ui.details.part.Texts;
import org.multivector.ui.fx.Icons;

/// A publisher: what sort it is, how close it stands to what it reports, whether a state runs it, and its sources.
final class PublisherDetails extends Sheet {

    private static final int FIRST = 10;

    PublisherDetails(Context context, Publisher publisher) {
        super(context);
        chip(Chips.kind(context.word("source.kind." + publisher.kind().name().toLowerCase(Locale.ROOT))));
        if (publisher.stateRun()) {
            var flag = Chips.kind(context.word("staterun.long"));
            flag.setGraphic(Icons.of("mdoal-account_balance", 12));
            chip(flag);
        }
        title(publisher.name());
        var facts = new StringJoiner(" · ");
        publisher.country().ifPresent(facts::add);
        facts.add(context.word("source.tier." + publisher.tier()));
        facts.add(context.word("publisher.sites", String.join(", ", publisher.sites())));
        add(Texts.muted(facts.toString()));
        publisher.note().ifPresent(note -> add(Texts.body(note)));
        var sources = context.atlas().contents().sources().stream().filter(source -> source.publisher().equals(publisher.id())).toList();
        section(context.word("sources") + " · " + sources.size(), sources.isEmpty() ? List.of() : List.of(new Longer(context, sources, FIRST, source -> new SourceRow(context, source))));
    }
}

package org.multivector.ui.details.part;

import java.util.StringJoiner;
import javafx.scene.layout.VBox;
import org.multivector.atlas.Claim;
import org.multivector.atlas.Kind;
import org.multivector.atlas.Ref;

/// One line of the ledger of claims: the figure where there is one, the statement, who reports it and how sure, and its sources.
public final class ClaimRow extends VBox {

    public ClaimRow(Context context, Claim claim) {
        getStyleClass().add("claim-row");
        setId("claim-" + claim.id());
        var head = new Flow(8, 4);
        claim.value().ifPresent(value -> head.getChildren().add(Texts.figure(Numbers.exact(context.locale(), value) + claim.unit().map(unit -> " " + unit).orElse(""))));
        boolean contested = claim.certainty() == Claim.Certainty.DISPUTED || !context.disputes(Ref.of(Kind.CLAIM, claim.id())).isEmpty();
        if (claim.certainty() == Claim.Certainty.ESTIMATE) {
            head.getChildren().add(Chips.unsure(context.word("estimate")));
        }
        if (contested) {
            head.getChildren().add(Chips.disputed(context.word("disputed")));
        }
        if (!head.getChildren().isEmpty()) {
            getChildren().add(head);
        }
        getChildren().add(Texts.body(context.say(claim.statement())));
        var said = new StringJoiner(" · ");
        claim.reporter().ifPresent(reporter -> said.add(context.word("claim.reporter", reporter)));
        claim.when().ifPresent(when -> said.add(context.date(when)));
        claim.note().ifPresent(said::add);
        if (said.length() > 0) {
            getChildren().add(Texts.muted(said.toString()));
        }
        getChildren().add(SourceChip.flow(context, claim.sources()));
    }
}

package org.multivector.ui.details.part;

import java.util.Locale;
import javafx.scene.layout.VBox;
import org.multivector.atlas.Membership;
import org.multivector.atlas.Ref;

/// A dated status in an organisation, with a mark where the date or the status was not seen in a source.
public final class MembershipRow extends VBox {

    /// @param other the side that the page is not about: the organisation, or the member
    /// @param says whether the row names the status
    public MembershipRow(Context context, Membership membership, String other, boolean says) {
        getStyleClass().add("membership-row");
        setId("membership-" + membership.organisation() + "-" + membership.member());
        var head = new Flow(8, 2);
        context.atlas().actor(other).ifPresent(actor -> head.getChildren().add(Texts.link(context.say(actor.name()), () -> context.select(Ref.actor(other)))));
        if (!membership.verified()) {
            head.getChildren().add(Chips.unsure(context.word("unverified")));
        }
        var status = context.word("member.one." + membership.status().name().toLowerCase(Locale.ROOT));
        var when = context.date(membership.when()) + (membership.verified() ? " · " + context.word("verified") : "");
        getChildren().addAll(head, Texts.muted(says ? status + " · " + when : when));
        membership.note().ifPresent(note -> getChildren().add(Texts.muted(note)));
        getChildren().add(SourceChip.brief(context, membership.sources()));
    }
}

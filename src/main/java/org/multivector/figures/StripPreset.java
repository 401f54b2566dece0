package org.multivector.figures;

import java.util.List;
import java.util.Optional;

/// The strips that can be shown under the lanes. A series that the open pack does not have is left out.
public enum StripPreset {
    TRADE_SHARE("share", Optional.empty(), new Line("share.KAZ.EU27.turnover", "figures.line.eu27", "actor-eu"),
            new Line("share.KAZ.CHN.turnover.long", "figures.line.china", "actor-china"), new Line("share.KAZ.RUS.turnover.long", "figures.line.russia", "actor-russia")),
    CPC("cpc", Optional.of("cpc"), new Line("routes.cpc-throughput", "figures.line.cpc", "route-oil")),
    MIDDLE_CORRIDOR("corridor", Optional.empty(), new Line("routes.titr-tonnage", "figures.line.corridor", "route-rail")),
    CHINA_TRADE("china", Optional.empty(), new Line("trade.KAZ.CHN.turnover.mirror", "figures.line.mirror", "actor-china"),
            new Line("trade.KAZ.CHN.turnover.kaz", "figures.line.kazakh", "actor-kazakhstan"));

    private final String word;
    private final Optional<String> capacityOf;
    private final List<Line> lines;

    StripPreset(String word, Optional<String> capacityOf, Line... lines) {
        this.word = word;
        this.capacityOf = capacityOf;
        this.lines = List.of(lines);
    }

    /// One series of a strip.
    ///
    /// @param indicator its id
    /// @param words the key of its name in the messages
    /// @param colour a palette token
    public record Line(String indicator, String words, String colour) { }

    /// The key of the title in the messages.
    public String titleKey() {
        return "figures.strip." + word;
    }

    public List<Line> lines() {
        return lines;
    }

    /// The id of the route whose stated capacities are marked.
    public Optional<String> capacityOf() {
        return capacityOf;
    }
}

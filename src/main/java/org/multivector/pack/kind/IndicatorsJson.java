package org.multivector.pack.kind;

import java.util.Optional;
import org.multivector.atlas.Indicator;
import org.multivector.atlas.Kind;
import org.multivector.pack.json.ItemReader;
import org.multivector.pack.json.ItemWriter;

/// `indicators.json`.
final class IndicatorsJson {

    private IndicatorsJson() { }

    static Indicator read(ItemReader in) {
        var method = new Indicator.Method(in.text("method"), in.flag("derived"), in.optionalText("formula"), in.refs("inputs", Kind.INDICATOR));
        return new Indicator(in.text("id"), in.phrase("name"), in.text("category"), in.ref("subject", Kind.ACTOR), partner(in), in.optionalText("flow"), in.text("unit"),
                in.text("frequency"), in.text("reporter"), method, in.optionalText("caveat"), in.rows("points", IndicatorsJson::point));
    }

    static void write(Indicator indicator, ItemWriter out) {
        var method = indicator.method();
        out.text("id", indicator.id()).phrase("name", indicator.name()).text("category", indicator.category()).text("subject", indicator.subject())
                .optional("partner", indicator.partner()).optional("flow", indicator.flow()).text("unit", indicator.unit()).text("frequency", indicator.frequency())
                .text("reporter", indicator.reporter()).text("method", method.text()).flag("derived", method.derived()).optional("formula", method.formula())
                .optionalTexts("inputs", method.inputs()).optional("caveat", indicator.caveat()).rows("points", indicator.points(), IndicatorsJson::point);
    }

    // Without its partner a bilateral series would claim to be a total, so the series falls with it.
    private static Optional<String> partner(ItemReader in) {
        return in.has("partner") ? Optional.of(in.ref("partner", Kind.ACTOR)) : Optional.empty();
    }

    private static Indicator.Point point(ItemReader in) {
        return new Indicator.Point(in.when("t"), in.number("v"), in.ref("source", Kind.SOURCE), in.text("status").equals("estimate"), in.optionalText("note"));
    }

    private static void point(Indicator.Point point, ItemWriter out) {
        out.when("t", point.t()).number("v", point.value()).text("source", point.source()).text("status", point.estimate() ? "estimate" : "final").optional("note", point.note());
    }
}

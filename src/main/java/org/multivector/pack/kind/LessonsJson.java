package org.multivector.pack.kind;

import org.multivector.atlas.Kind;
import org.multivector.atlas.Lesson;
import org.multivector.atlas.Route;
import org.multivector.pack.json.ItemReader;
import org.multivector.pack.json.ItemWriter;

/// `lessons.json`.
final class LessonsJson {

    private LessonsJson() { }

    static Lesson read(ItemReader in) {
        return new Lesson(in.text("id"), in.phrase("title"), in.optionalRef("reading", Kind.READING), in.phrase("summary"), in.text("version"),
                in.someRows("scenes", 1, LessonsJson::scene));
    }

    static void write(Lesson lesson, ItemWriter out) {
        out.text("id", lesson.id()).phrase("title", lesson.title()).optional("reading", lesson.reading()).phrase("summary", lesson.summary())
                .text("version", lesson.version()).rows("scenes", lesson.scenes(), LessonsJson::scene);
    }

    private static Lesson.Scene scene(ItemReader in) {
        var camera = in.object("camera");
        var view = new Lesson.View(camera.position("centre"), camera.number("widthKm"), in.optionalSpan("span"), in.refs("organisations", Kind.ACTOR),
                in.words("routeKinds", Route.Type.class), in.optionalText("shade"));
        // A scene whose evidence is left out would state figures that rest on nothing.
        return new Lesson.Scene(in.text("id"), in.phrase("title"), in.phrase("caption"), in.optionalPhrase("notes"), in.optionalPhrase("question"), in.day("when"), view,
                in.optionalReference("selection"), in.references("highlights"), in.flag("mask"), in.allReferences("evidence"));
    }

    private static void scene(Lesson.Scene scene, ItemWriter out) {
        var view = scene.view();
        out.text("id", scene.id()).phrase("title", scene.title()).phrase("caption", scene.caption()).optionalPhrase("notes", scene.notes())
                .optionalPhrase("question", scene.question()).day("when", scene.when())
                .object("camera", view, (v, camera) -> camera.position("centre", v.centre()).number("widthKm", v.widthKm()))
                .optionalSpan("span", view.span()).optionalTexts("organisations", view.organisations()).optionalWords("routeKinds", view.routeTypes())
                .optional("shade", view.shade()).optional("selection", scene.selection().map(Object::toString)).optionalTexts("highlights", scene.highlights())
                .optionalFlag("mask", scene.mask()).texts("evidence", scene.evidence());
    }
}

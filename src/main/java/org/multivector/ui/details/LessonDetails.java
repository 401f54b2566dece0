package org.multivector.ui.details;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.multivector.atlas.Kind;
import org.multivector.atlas.Lesson;
import org.multivector.atlas.Ref;
import org.multivector.state.Action;
import org.multivector.ui.details.part.Chips;
import org.multivector.ui.details.part.Context;
import org.multivector.ui.details.part.ItemLink;
import org.multivector.ui.details.part.Sheet;
import org.multivector.ui.details.part.Texts;

/// A lesson: what it teaches, its scenes, and the button that starts it. Scenes of a masked lesson are not told in advance.
final class LessonDetails extends Sheet {

    LessonDetails(Context context, Lesson lesson) {
        super(context);
        chip(Chips.kind(context.word("lesson")));
        title(context.say(lesson.title()));
        add(Texts.body(context.say(lesson.summary())));
        var start = new Button(context.word("lesson.start"));
        start.getStyleClass().add("primary");
        start.setOnAction(_ -> context.store().send(new Action.StartLesson(lesson.id())));
        add(start);
        section(context.word("readings"), lesson.reading().flatMap(id -> ItemLink.of(context, Ref.of(Kind.READING, id))).stream().toList());
        if (context.state().maskedAfter().isEmpty()) {
            section(context.word("lesson.scenes"), lesson.scenes().stream().map(this::scene).toList());
        }
    }

    private Node scene(Lesson.Scene scene) {
        var box = new VBox(3, Texts.strong(context().say(scene.title())), Texts.muted(context().day(scene.when())), Texts.body(context().say(scene.caption())));
        box.getStyleClass().add("dated");
        return box;
    }
}

package org.multivector.ui.fx;

import java.util.LinkedHashMap;
import java.util.Map;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/// How wide words are, remembering the latest answers: measuring costs far more than drawing. Belongs to the JavaFX thread.
final class TextWidths {

    private static final int REMEMBERED = 4_000;

    private record Question(String words, Font font) { }

    private final Text ruler = new Text();
    private final Map<Question, Double> answers = new LinkedHashMap<>(256, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Question, Double> eldest) {
            return size() > REMEMBERED;
        }
    };

    /// In pixels.
    double of(String words, Font font) {
        return answers.computeIfAbsent(new Question(words, font), this::measure);
    }

    private double measure(Question question) {
        ruler.setFont(question.font());
        ruler.setText(question.words());
        return ruler.getLayoutBounds().getWidth();
    }
}

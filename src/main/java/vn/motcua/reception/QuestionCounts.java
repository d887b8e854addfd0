package vn.motcua.reception;

import java.time.LocalDate;
import java.util.List;

/**
 * The questions of a dialogue in numbers: asked = answered + unanswered; what is not shown is in
 * both, and its days run on.
 *
 * @param over of the unanswered, those that wait longer than they may
 * @param hidden of all, those that are not shown
 */
public record QuestionCounts(int asked, int answered, int unanswered, int over, int hidden) {

  static QuestionCounts of(List<DialogueQuestion> questions, LocalDate held, LocalDate today) {
    int answered = 0;
    int over = 0;
    int hidden = 0;
    for (DialogueQuestion one : questions) {
      answered += one.isAnswered() ? 1 : 0;
      over += one.isOver(held, today) ? 1 : 0;
      hidden += one.isShown() || one.waits() ? 0 : 1;
    }
    return new QuestionCounts(
        questions.size(), answered, questions.size() - answered, over, hidden);
  }
}

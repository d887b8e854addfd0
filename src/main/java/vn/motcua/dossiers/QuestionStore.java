package vn.motcua.dossiers;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which events are questions, and which answer them. */
@Component
class QuestionStore {
  private static final String ASK =
      """
      insert into dossier_question (unit_id, dossier_id, asked) values (:unit, :dossier, :asked)
      """;

  private static final String ANSWER =
      """
      insert into dossier_answer (unit_id, dossier_id, asked, answered)
           values (:unit, :dossier, :asked, :answered)
      """;

  private final JdbcClient jdbc;

  QuestionStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The last event of the dossier is a question. */
  void ask(Dossier after) {
    jdbc.sql(ASK)
        .param("unit", after.unit().code())
        .param("dossier", after.id())
        .param("asked", after.version())
        .update();
  }

  /** The last event of the dossier is the answer to that question. */
  void answer(Dossier after, int asked) {
    jdbc.sql(ANSWER)
        .param("unit", after.unit().code())
        .param("dossier", after.id())
        .param("asked", asked)
        .param("answered", after.version())
        .update();
  }
}

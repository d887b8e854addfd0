package vn.motcua.reception;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.MotCuaTest;
import vn.motcua.TestClock;
import vn.motcua.documents.Pdf;
import vn.motcua.reporting.web.FigurePapers;
import vn.motcua.shared.Actor;
import vn.motcua.shared.NotFound;
import vn.motcua.web.Definitions;

/** The minutes of a dialogue on paper hold what everybody may read, and nothing that was hidden. */
@MotCuaTest
class PrintedDialoguesTest {
  @Autowired Dialogues dialogues;
  @Autowired DialogueQuestions questions;
  @Autowired PrintedDialogues printed;
  @Autowired Definitions definitions;
  @Autowired ReceptionWorld world;
  @Autowired TestClock clock;

  @BeforeEach
  void monday_morning() {
    clock.set("2026-11-02T08:00");
    world.the("clerk");
  }

  @Test
  void answers_debts_and_promises_stand_there_with_names_and_days_and_no_hidden_word()
      throws Exception {
    Actor clerk = world.the("clerk");
    UUID id = announced();
    asked(id, "Bao giờ có nước sạch?", "Vừ Thị Mỷ");
    asked(id, "Đường bản bao giờ sửa?", "");
    asked(id, "Ông A là người xấu", "");
    clock.set("2026-11-10T10:00");
    var all = questions.of(clerk.unit(), id);
    questions.show(clerk, all.get(0).id(), "Bao giờ có nước sạch?");
    questions.show(clerk, all.get(1).id(), "Đường bản bao giờ sửa?");
    questions.hide(clerk, all.get(2).id(), "Nói xấu một người");
    questions.answer(clerk, all.get(0).id(), 0, "Trong quý một năm sau.", "");
    assertThatExceptionOfType(NotFound.class).isThrownBy(() -> printed.minutes(clerk.unit(), id));
    dialogues.write(clerk, id, 0, 42, "Buổi đối thoại thẳng thắn.", "");
    byte[] paper = printed.minutes(clerk.unit(), id);
    assertThat(new String(paper, 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
    String text = Pdf.text(paper);
    FigurePapers read = FigurePapers.print(paper);
    assertThat(read.undefined(definitions, "Câu hỏi 1", "Câu hỏi 2")).isEmpty();
    assertThat(read.named()).hasSize(3).allMatch(text::contains);
    assertThat(text)
        .contains("Đối thoại với nhân dân")
        .contains("42")
        .contains("Buổi đối thoại thẳng thắn.")
        .contains("Trong quý một năm sau.")
        .contains("Chưa trả lời.")
        .contains("reception-attendance, reception-questions-shown")
        .contains("/cong-khai/cach-tinh")
        .doesNotContain("người xấu", "Vừ Thị Mỷ");
  }

  private UUID announced() {
    return dialogues.announce(
        world.the("clerk"),
        UUID.randomUUID(),
        new Dialogue.Plan(
            "Đối thoại với nhân dân",
            Audience.PEOPLE,
            LocalDate.of(2026, 11, 10),
            LocalTime.of(8, 0),
            "Nhà văn hóa xã",
            world.the("chairman").officer()));
  }

  private void asked(UUID dialogue, String words, String asker) {
    questions.ask(
        world.the("clerk").unit(),
        UUID.randomUUID(),
        dialogue,
        new DialogueQuestions.Asked(words, asker, ""));
  }
}

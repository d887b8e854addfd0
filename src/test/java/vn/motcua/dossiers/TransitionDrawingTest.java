package vn.motcua.dossiers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;

class TransitionDrawingTest {
  @Test
  void the_drawing_in_docs_is_up_to_date() throws IOException {
    assertThat(Files.readString(DrawTransitions.DRAWING))
        .as("run bin/motcua draw-transitions")
        .isEqualTo(TransitionDrawing.markdown());
  }

  @Test
  void every_act_has_its_row_and_every_stage_its_place() {
    String drawing = TransitionDrawing.markdown();
    for (Act act : Act.values()) {
      assertThat(drawing).contains("| " + act + " |");
    }
    for (Stage stage : Stage.values()) {
      assertThat(drawing).containsPattern("--> " + stage + "\\b");
    }
  }
}

package vn.motcua.dossiers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.motcua.shared.Command;

/** {@code bin/motcua draw-transitions}: draws {@link StageTransitions} into docs/transitions.md. */
@Component
class DrawTransitions implements Command {
  static final Path DRAWING = Path.of("docs/transitions.md");

  @Override
  public String name() {
    return "draw-transitions";
  }

  @Override
  public int run(List<String> words) {
    try {
      Files.createDirectories(DRAWING.getParent());
      Files.writeString(DRAWING, TransitionDrawing.markdown());
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write " + DRAWING, e);
    }
    System.out.println(DRAWING.toAbsolutePath());
    return 0;
  }
}

package vn.motcua.declarations;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import vn.motcua.shared.OfficeTime;

/** The declarations the program ships, by procedure. One with a fault keeps it from starting. */
@Component
public class Declarations {
  private final Map<String, Declaration> byProcedure = new TreeMap<>();
  private final Clock clock;

  Declarations(Clock clock) {
    this.clock = clock;
    try {
      for (Resource file :
          new PathMatchingResourcePatternResolver().getResources("classpath:declarations/*.json")) {
        Declaration one = shipped(file);
        byProcedure.put(one.procedure(), one);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Declaration shipped(Resource file) throws IOException {
    DeclarationReader.Read read =
        DeclarationReader.read(file.getContentAsString(StandardCharsets.UTF_8));
    return read.declaration()
        .orElseThrow(() -> new IllegalStateException(file.getFilename() + ": " + read.problems()));
  }

  public Optional<Declaration> of(String procedure) {
    return Optional.ofNullable(byProcedure.get(procedure));
  }

  /** The declaration with answers as of today. */
  public Filling filling(Declaration declaration, Map<String, String> typed) {
    Map<String, String> own = new TreeMap<>();
    declaration.fields().forEach(field -> own.put(field.id(), typed.getOrDefault(field.id(), "")));
    return new Filling(declaration, new Answers(own), OfficeTime.date(clock.instant()));
  }
}

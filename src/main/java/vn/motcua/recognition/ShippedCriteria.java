package vn.motcua.recognition;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.UUID;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import vn.motcua.database.ShippedData;
import vn.motcua.shared.UnitId;

/**
 * The set that comes with the program: Bắc Giang's of 2023. Bắc Giang is a part of the province of
 * today with this code; its sub-criteria and its pass mark are not known to us.
 */
@Component
class ShippedCriteria implements ShippedData {
  static final UnitId OWNER = new UnitId("24");
  static final UUID ID = UUID.fromString("0b6c1f60-2023-4000-8000-000000000001");
  private static final String FILE = "data/friendly-government-criteria.json";

  private final CriteriaStore store;
  private final Clock clock;

  ShippedCriteria(CriteriaStore store, Clock clock) {
    this.store = store;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "recognition-criteria";
  }

  @Override
  public String version() {
    return "1";
  }

  @Override
  public int order() {
    return 300;
  }

  @Override
  public void load() {
    SetRules.Read read =
        SetFile.of(text())
            .map(draft -> SetRules.read(draft, OWNER, ID, 1))
            .orElseThrow(() -> new IllegalStateException(FILE));
    store.enter(
        read.set().orElseThrow(() -> new IllegalStateException(FILE + read.problems())),
        null,
        clock.instant());
  }

  private static String text() {
    try {
      return new ClassPathResource(FILE).getContentAsString(StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(FILE, e);
    }
  }
}

package vn.motcua.dossiers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.core.env.Environment;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/**
 * Officers who never rest, inside the real application: each thread receives a dossier and moves it
 * to its end, and writes into a ledger outside the database what it sent, what was acknowledged,
 * and what remained unknown. First the ledger of the lives before is held against the database.
 */
@Component
@ConditionalOnProperty("load.ledger")
class LifeLoad implements ApplicationListener<ApplicationReadyEvent> {
  static final int THREADS = 4;

  private final DossierWorld world;
  private final Intakes intakes;
  private final LedgerCheck check;
  private final Path folder;
  private final String start;

  LifeLoad(
      DossierWorld world,
      Intakes intakes,
      Histories histories,
      JdbcClient jdbc,
      Environment environment) {
    this.world = world;
    this.intakes = intakes;
    this.folder = Path.of(environment.getRequiredProperty("load.ledger"));
    this.start = environment.getRequiredProperty("load.start");
    this.check = new LedgerCheck(jdbc, histories, folder);
  }

  @Override
  public void onApplicationEvent(ApplicationReadyEvent event) {
    Thread.ofPlatform()
        .start(() -> {
          try {
            write("verdicts", start + " " + check.verdict());
          } catch (RuntimeException e) {
            write("verdicts", (start + " BROKEN " + e).replace('\n', ' '));
            return;
          }
          world.the("intake");
          for (int thread = 0; thread < THREADS; thread++) {
            String ledger = "ledger-" + thread;
            Thread.ofPlatform().start(() -> work(ledger));
          }
        });
  }

  private void work(String ledger) {
    while (true) {
      try {
        live(ledger);
      } catch (DataAccessException | TransactionException _) {
        write(ledger, "unknown");
        pause();
      } catch (RuntimeException e) {
        write(ledger, "unexpected " + e);
        pause();
      }
    }
  }

  private void live(String ledger) {
    Intake intake = world.birth("Vừ Thị Mỷ");
    write(ledger, "send " + intake.key());
    Dossier dossier = intakes.receive(world.the("intake"), intake);
    write(ledger, "received " + intake.key() + " " + dossier.id() + " " + dossier.code());
    while (!dossier.stage().isClosed()) {
      UUID id = dossier.id();
      write(ledger, "act " + id + " " + (dossier.version() + 1));
      dossier = world.next(dossier);
      write(ledger, "acted " + id + " " + dossier.version());
    }
  }

  /** A line is in the operating system's hands when this returns: kill -9 does not take it away. */
  private void write(String name, String line) {
    try {
      Files.write(
          folder.resolve(name),
          (line + "\n").getBytes(StandardCharsets.UTF_8),
          StandardOpenOption.CREATE,
          StandardOpenOption.APPEND);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void pause() {
    try {
      TimeUnit.MILLISECONDS.sleep(50);
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }
}

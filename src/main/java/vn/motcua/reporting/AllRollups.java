package vn.motcua.reporting;

import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import vn.motcua.organisation.Unit;
import vn.motcua.organisation.Units;
import vn.motcua.shared.UnitId;

/**
 * The sums of every unit checked or built anew, each unit in a transaction of its own, as many at a
 * time as the machine has cores.
 */
@Component
public class AllRollups {
  private final Rollups rollups;
  private final Units units;

  AllRollups(Rollups rollups, Units units) {
    this.rollups = rollups;
    this.units = units;
  }

  /** What all units together came to. */
  public record Total(int units, long sums, long dossiers) {
    public boolean isWhole() {
      return sums == 0 && dossiers == 0;
    }

    Total plus(RollupFindings found) {
      return new Total(units + 1, sums + found.sums(), dossiers + found.dossiers());
    }
  }

  /** Changes nothing; the listener hears of each unit when it is done, in no order. */
  public Total check(Consumer<RollupFindings> listener) {
    return each(rollups::check, listener);
  }

  public Total rebuild(Consumer<RollupFindings> listener) {
    return each(rollups::rebuild, listener);
  }

  private Total each(Function<UnitId, RollupFindings> work, Consumer<RollupFindings> listener) {
    List<Unit> served = units.served();
    try (ExecutorService threads =
        Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors())) {
      var done = new ExecutorCompletionService<RollupFindings>(threads);
      served.forEach(unit -> done.submit(() -> work.apply(unit.id())));
      Total total = new Total(0, 0, 0);
      try {
        for (int i = 0; i < served.size(); i++) {
          RollupFindings found = done.take().get();
          listener.accept(found);
          total = total.plus(found);
        }
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException("the sums were not built to the end", e);
      } catch (ExecutionException e) {
        throw e.getCause() instanceof RuntimeException cause
            ? cause
            : new IllegalStateException(e.getCause());
      } finally {
        threads.shutdownNow();
      }
      return total;
    }
  }
}

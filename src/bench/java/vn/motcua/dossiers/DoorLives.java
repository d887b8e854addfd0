package vn.motcua.dossiers;

import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import org.springframework.context.ApplicationContext;
import vn.motcua.bench.Contender;

/** Whole lives through the modules' doors, every duty on. */
final class DoorLives implements Contender {
  private final String name;
  private final Way way;
  private final Runnable settling;
  private final List<BenchOffices.Office> offices;
  private final Books books;

  /** One life of a dossier in one office. */
  interface Way {
    /** How many dossiers the life opens by itself. */
    int live(BenchOffices.Office at);
  }

  /** Straight on: received, four officers, returned. */
  DoorLives(String name, ApplicationContext context, Runnable settling) {
    this(
        name,
        new Ways(context)::straight,
        BenchOffices.open(context),
        new Books(context),
        settling);
  }

  DoorLives(
      String name, Way way, List<BenchOffices.Office> offices, Books books, Runnable settling) {
    this.name = name;
    this.way = way;
    this.offices = offices;
    this.books = books;
    this.settling = settling;
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public void once(int thread) {
    books.lived(way.live(offices.get(ThreadLocalRandom.current().nextInt(offices.size()))));
  }

  @Override
  public void settle() {
    settling.run();
  }

  @Override
  public void check() {
    books.check();
  }
}

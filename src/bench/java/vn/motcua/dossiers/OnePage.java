package vn.motcua.dossiers;

import vn.motcua.bench.Contender;
import vn.motcua.bench.Target;

/** One page asked for over and over by a signed-in officer. */
record OnePage(String name, SignedIn officer, String path) implements Contender {
  @Override
  public void once(int thread) throws Exception {
    officer.page(path);
  }

  @Override
  public Target slowest() {
    return Target.atMost(50);
  }

  @Override
  public void check() {
    // every answer was looked at
  }
}

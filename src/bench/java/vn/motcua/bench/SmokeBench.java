package vn.motcua.bench;

import vn.motcua.dossiers.LivesBench;
import vn.motcua.dossiers.TrackingBench;

/** Every bench of the dossiers once, as short as it makes sense: {@code bin/bench smoke}. */
final class SmokeBench {
  private SmokeBench() {}

  public static void main(String[] words) throws Exception {
    LivesBench.run(2, 4);
    TrackingBench.run(2, 3, 500);
    System.exit(0);
  }
}

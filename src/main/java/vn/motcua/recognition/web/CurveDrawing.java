package vn.motcua.recognition.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import vn.motcua.recognition.TargetCurve;

/** Bars of what was reached and forecast, and lines of the targets, 120 high for all communes. */
public record CurveDrawing(TargetCurve curve) {
  private static final int STEP = 80;
  private static final int FEWEST = 5;
  private static final int HIGH = 120;
  private static final int FOOT = 130;

  /** A bar: its left edge, its top, how high it is. */
  public record Bar(int x, int y, int height) {}

  public int width() {
    return Math.max(FEWEST, curve.years().size()) * STEP;
  }

  public List<Bar> bars() {
    return of(TargetCurve.Year::reached);
  }

  /** Only where more is forecast than there is. */
  public List<Bar> forecasts() {
    return of(year -> year.forecast().filter(count -> count > year.reached().orElse(0)));
  }

  public List<Bar> targets() {
    return of(year -> year.needed(curve.communes()));
  }

  private List<Bar> of(Function<TargetCurve.Year, Optional<Integer>> count) {
    List<Bar> bars = new ArrayList<>();
    for (int at = 0; at < curve.years().size(); at++) {
      Optional<Integer> one = count.apply(curve.years().get(at));
      if (one.isPresent()) {
        int height = curve.communes() == 0 ? 0 : HIGH * one.get() / curve.communes();
        bars.add(new Bar(at * STEP + 18, FOOT - height, height));
      }
    }
    return bars;
  }
}

package vn.motcua.initiatives.web;

import vn.motcua.initiatives.Measurement;
import vn.motcua.web.Page;

/** How a measurement is written and drawn: bars of 120, the interval on a line of 300. */
public record Differences(Measurement of) {
  private static final int HIGH = 120;
  private static final int FOOT = 130;
  private static final int LONG = 300;

  /** Points of a hundred with one decimal, or whole minutes. */
  public String text(Page page, double difference) {
    if (of.measure().isTime()) {
      return String.valueOf(Math.round(difference));
    }
    double points = Math.round(difference * 1_000) / 10.0;
    return String.format(page.locale(), "%.1f", points == 0 ? 0.0 : points);
  }

  public String sentence() {
    return of.measure().isTime() ? "initiatives.difference.time" : "initiatives.difference.share";
  }

  private double top() {
    return of.measure().isTime()
        ? Math.max(1, Math.max(of.before().value(), of.after().value()))
        : 1;
  }

  public int heightBefore() {
    return (int) Math.round(HIGH * of.before().value() / top());
  }

  public int heightAfter() {
    return (int) Math.round(HIGH * of.after().value() / top());
  }

  public static int top(int height) {
    return FOOT - height;
  }

  /** Farthest of the interval and of nothing from nothing. */
  private double reach() {
    return Math.max(Math.abs(of.difference().low()), Math.abs(of.difference().high()));
  }

  private int place(double difference) {
    double reach = reach();
    return reach == 0 ? LONG / 2 : (int) Math.round(LONG / 2.0 * (1 + difference / reach));
  }

  public int low() {
    return place(of.difference().low());
  }

  public int width() {
    return Math.max(2, place(of.difference().high()) - low());
  }

  public int seen() {
    return place(Math.clamp(of.seen(), -reach(), reach()));
  }
}

package vn.motcua.demo;

import vn.motcua.database.ShippedData;

/** A part of the demonstration: told once, and never in an office that works for real. */
abstract class DemoChapter implements ShippedData {
  private final String name;
  private final String version;
  private final int order;
  private final DemoGround ground;

  /**
   * @param version another one is told again where an earlier one was told before
   * @param order 900 hires everybody, 950 lives the weeks of work, what needs them comes after
   */
  DemoChapter(String name, String version, int order, DemoGround ground) {
    this.name = name;
    this.version = version;
    this.order = order;
    this.ground = ground;
  }

  /** What happens in it. */
  abstract void tell();

  @Override
  public final String name() {
    return name;
  }

  @Override
  public final String version() {
    return version;
  }

  @Override
  public final int order() {
    return order;
  }

  @Override
  public final boolean isDemonstration() {
    return true;
  }

  @Override
  public final void load() {
    if (ground.isOurs()) {
      tell();
    }
  }
}

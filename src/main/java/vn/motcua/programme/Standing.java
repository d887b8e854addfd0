package vn.motcua.programme;

/** How an activity, a part of it or a whole task stands. */
public enum Standing {
  /** Chưa làm. */
  PLANNED,
  /** Đang làm. */
  UNDER_WAY,
  /** Xong, with the paper that shows it. */
  DONE,
  /** Bỏ khỏi kế hoạch, with the reason; counts in no share. */
  DROPPED;

  /** Still to be finished. */
  public boolean isOpen() {
    return this == PLANNED || this == UNDER_WAY;
  }

  /** The same standing again moves the date or adds a word. */
  boolean mayBecome(Standing next) {
    return switch (this) {
      case PLANNED -> true;
      case UNDER_WAY -> next != PLANNED;
      case DONE -> next == UNDER_WAY;
      case DROPPED -> next == PLANNED;
    };
  }

  /** Only whoever made the plan takes something out, puts it back, or sends back what was done. */
  boolean isForOwner(Standing next) {
    return next == DROPPED || this == DROPPED || this == DONE;
  }

  /**
   * What several together are: done when nothing is left to do and something was done, dropped when
   * all of it was, under way as soon as one was begun.
   */
  static Standing of(Iterable<Standing> parts) {
    boolean any = false;
    boolean open = false;
    boolean done = false;
    boolean begun = false;
    for (Standing part : parts) {
      any = true;
      open |= part.isOpen();
      done |= part == DONE;
      begun |= part == UNDER_WAY;
    }
    if (!any || !open && !done) {
      return any ? DROPPED : PLANNED;
    }
    if (!open) {
      return DONE;
    }
    return begun || done ? UNDER_WAY : PLANNED;
  }
}

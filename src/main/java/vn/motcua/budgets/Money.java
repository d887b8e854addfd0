package vn.motcua.budgets;

import org.jspecify.annotations.Nullable;

/** Amounts in whole đồng; null where nobody said one yet, which is not the same as nothing. */
public record Money(@Nullable Long planned, @Nullable Long approved, @Nullable Long spent) {
  public static final Money NONE = new Money(null, null, null);

  /** What both say together: an amount nobody said adds nothing. */
  public Money plus(Money other) {
    return new Money(
        sum(planned, other.planned), sum(approved, other.approved), sum(spent, other.spent));
  }

  private static @Nullable Long sum(@Nullable Long one, @Nullable Long other) {
    if (one == null || other == null) {
      return one == null ? other : one;
    }
    return Math.addExact(one, other);
  }

  public @Nullable Long of(Kind kind) {
    return switch (kind) {
      case PLANNED -> planned;
      case APPROVED -> approved;
      case SPENT -> spent;
    };
  }

  /** Chi vượt mức được duyệt: spent more than was approved, or spent with nothing approved. */
  public boolean isOver() {
    return spent != null && spent > 0 && (approved == null || spent > approved);
  }
}

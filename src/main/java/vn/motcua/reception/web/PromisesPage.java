package vn.motcua.reception.web;

import java.time.LocalDate;
import java.util.List;
import vn.motcua.reception.Commitment;

/** What the office promised and has not done yet. */
public record PromisesPage(List<Commitment> promises, LocalDate today) {
  public PromisesPage {
    promises = List.copyOf(promises);
  }

  public long overdue() {
    return promises.stream().filter(one -> one.isOverdue(today)).count();
  }
}

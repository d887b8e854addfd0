package vn.motcua.reception.web;

import java.time.LocalDate;
import java.util.List;
import vn.motcua.reception.Commitment;

/** What the office promised and has not done yet. */
public record PromisesPage(List<Commitment> promises, LocalDate today, String page) {
  public PromisesPage {
    promises = List.copyOf(promises);
  }

  public Slice<Commitment> slice() {
    return Slice.of(promises, page, "/ban-lam-viec/viec-da-hua");
  }

  public long overdue() {
    return promises.stream().filter(one -> one.isOverdue(today)).count();
  }
}

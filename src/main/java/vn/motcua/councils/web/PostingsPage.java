package vn.motcua.councils.web;

import java.time.LocalDate;
import java.util.List;
import vn.motcua.councils.Posting;

/** The office board as the office knows it. */
public record PostingsPage(List<Posting> postings, LocalDate today) {
  public PostingsPage {
    postings = List.copyOf(postings);
  }

  /** How many hang longer than they should. */
  public long overdue() {
    return postings.stream().filter(posting -> posting.isOverdue(today)).count();
  }
}

package vn.motcua.communication.web;

import java.time.LocalDate;
import java.util.List;
import vn.motcua.communication.Outreach;
import vn.motcua.communication.Reach;
import vn.motcua.organisation.Unit;

/** What a province and each of its communes say in a year, and how many that reached. */
public record ProvinceCommunicationPage(
    int year, List<Unit> units, List<Outreach> all, LocalDate today) {
  public ProvinceCommunicationPage {
    units = List.copyOf(units);
    all = List.copyOf(all);
  }

  public Reach reach() {
    return Reach.of(all, today);
  }

  public Reach reach(Unit unit) {
    return Reach.of(all.stream().filter(one -> one.unit().equals(unit.id())).toList(), today);
  }

  public String address(Unit unit) {
    return CommunicationController.BASE + "/" + unit.id() + "?nam=" + year;
  }
}

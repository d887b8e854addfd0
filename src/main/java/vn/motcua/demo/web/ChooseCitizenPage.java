package vn.motcua.demo.web;

import java.util.List;
import vn.motcua.demo.DemoCitizen;

/** The people at the provider for trying out, and what has to travel along. */
public record ChooseCitizenPage(
    List<DemoCitizen> people, String state, String nonce, String challenge) {
  public ChooseCitizenPage {
    people = List.copyOf(people);
  }
}

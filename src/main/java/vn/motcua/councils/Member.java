package vn.motcua.councils;

import vn.motcua.procedures.Council;

/** A person invited to a seat of a council, by name. */
public record Member(int seat, Council.Seat.Role role, String title, String name) {
  public boolean presides() {
    return role == Council.Seat.Role.CHAIR;
  }
}

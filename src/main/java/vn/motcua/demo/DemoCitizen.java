package vn.motcua.demo;

import java.util.List;

/** A person who does not exist, with an account at the provider for trying out. */
public record DemoCitizen(
    String subject, String name, String number, String birth, String phone, String level) {

  /** A mother, a grandfather with an old card number only, and a youth identified on level 1. */
  static final List<DemoCitizen> ALL =
      List.of(
          new DemoCitizen("thu-1", "Vừ Thị Mỷ", "011190001234", "1990-03-05", "0900 111 222", "2"),
          new DemoCitizen("thu-2", "Giàng A Chứ", "040123456", "1948", "0900 111 333", "2"),
          new DemoCitizen("thu-3", "Lò Thị Hoa", "011308004321", "2008-09-12", "", "1"));
}

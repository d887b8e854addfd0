package vn.motcua.organisation;

import java.util.List;

/** One line of administrative-units.csv, with the former names already read out of it. */
record UnitRow(
    String code,
    String name,
    String fullName,
    String kind,
    String province,
    String mergedFrom,
    String otherSpelling,
    List<String> formerNames) {}

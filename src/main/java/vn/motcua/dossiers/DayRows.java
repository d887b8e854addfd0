package vn.motcua.dossiers;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Everything a unit wrote about the dossiers it received on one day, as it stands in the tables
 * now.
 *
 * @param unreadable dossiers whose row no longer makes sense, each already a fault
 */
record DayRows(
    List<Dossier> dossiers,
    List<HistoryFault> unreadable,
    Map<UUID, List<HistoryCheck.Link>> links,
    Map<UUID, List<HistoryCheck.Erasable>> applicants,
    Map<UUID, List<HistoryCheck.Erasable>> notes) {}

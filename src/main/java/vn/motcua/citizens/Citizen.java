package vn.motcua.citizens;

import java.util.UUID;

/**
 * Somebody with an account, as the provider last vouched. Empty text means not told.
 *
 * @param level identity level (mức độ định danh) 1 or 2; only with 2 anything is filed
 * @param number of the identity card; one card belongs to one account
 * @param birth a year, or an ISO date
 */
public record Citizen(UUID id, int level, String name, String number, String birth, String phone) {
  public boolean mayFile() {
    return level == 2;
  }
}

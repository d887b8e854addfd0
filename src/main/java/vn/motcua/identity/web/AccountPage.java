package vn.motcua.identity.web;

import org.jspecify.annotations.Nullable;
import vn.motcua.identity.Account;
import vn.motcua.organisation.Officer;
import vn.motcua.web.Message;

/**
 * The administrator's page of one officer's account.
 *
 * @param account null while the officer has none
 * @param oneTimePassword shown this once; empty on every other view
 * @param suggestedName a user name made of the officer's name
 */
public record AccountPage(
    Officer officer,
    @Nullable Account account,
    String oneTimePassword,
    String suggestedName,
    @Nullable Message error) {}

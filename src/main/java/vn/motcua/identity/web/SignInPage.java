package vn.motcua.identity.web;

import org.jspecify.annotations.Nullable;
import vn.motcua.web.Message;

/**
 * The sign-in page.
 *
 * @param userName what was typed, kept after a failure
 * @param error why it did not work; null at first
 * @param ended an earlier session has ended
 * @param kept a form typed in that session is kept
 */
public record SignInPage(String userName, @Nullable Message error, boolean ended, boolean kept) {}

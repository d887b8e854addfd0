/**
 * Consents (đồng ý cho làm thay): whom a commune trusts as a guide, who lets whom act for him or
 * her, how that was said, and until when. Law: Bộ luật Dân sự 2015 (authority to act for another,
 * guardians; điều: đang đối chiếu). No act after a consent ended: whoever acts asks here first, and
 * the database asks again.
 */
@ApplicationModule(allowedDependencies = {"citizens", "organisation", "web"})
@NullMarked
package vn.motcua.consents;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/** Tests of the shared value types. */
package vn.motcua.shared;

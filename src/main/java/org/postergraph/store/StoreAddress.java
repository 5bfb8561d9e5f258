package org.postergraph.store;

import java.net.URI;

/**
 * Where the embedded store is found.
 *
 * @param uri of its Bolt
 * @param password of its one user
 */
record StoreAddress(URI uri, String password) {

	/** Passwords are not for logs. */
	@Override
	public String toString() {
		return this.uri.toString();
	}

}

package org.postergraph.web;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;

/** Whom an address stands for when requests are counted. */
final class ClientAddress {

	/** A proxy's header may hold anything. */
	private static final int LONGEST = 64;

	private ClientAddress() {
	}

	/**
	 * An IPv4 address is a client; of IPv6, every client has a whole network of 64 bits
	 * to ask from, so that network is one.
	 */
	static String of(String address) {
		String text = address.substring(0, Math.min(address.length(), LONGEST));
		int zone = text.indexOf('%');
		try {
			// In brackets only an address is read, a name is never looked up.
			InetAddress parsed = InetAddress.getByName("[" + ((zone < 0) ? text : text.substring(0, zone)) + "]");
			return (parsed instanceof Inet6Address) ? network(parsed.getAddress()) : parsed.getHostAddress();
		}
		catch (UnknownHostException ex) {
			return text;
		}
	}

	private static String network(byte[] address) {
		return HexFormat.of().formatHex(Arrays.copyOf(address, 8)) + "/64";
	}

}

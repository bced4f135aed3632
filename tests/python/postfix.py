"""A Postfix of its own on loopback: what it takes in at `port` it delivers to the Maildir `box`.

It believes XCLIENT from loopback, so that a test can connect as anybody.
"""

import grp
import os
import pwd
import shutil
import signal
import smtplib
import socket
import subprocess
import time
from pathlib import Path

MAIN = """
compatibility_level = 3.6
queue_directory = {home}/spool
data_directory = {home}/data
maillog_file = {home}/log/mail
maillog_file_prefixes = {home}
command_directory = /usr/sbin
daemon_directory = /usr/lib/postfix/sbin
mail_owner = postfix
setgid_group = postdrop
inet_interfaces = loopback-only
inet_protocols = ipv4
myhostname = mx.example.jp
mydestination =
mynetworks = 127.0.0.0/8
alias_maps =
alias_database =
local_recipient_maps =
virtual_mailbox_domains = example.jp
virtual_mailbox_base = {home}
virtual_mailbox_maps = static:box/
virtual_uid_maps = static:{uid}
virtual_gid_maps = static:{gid}
virtual_minimum_uid = 1
smtpd_peername_lookup = no
smtpd_authorized_xclient_hosts = 127.0.0.0/8
smtpd_relay_restrictions = permit_mynetworks, reject_unauth_destination, permit
smtpd_recipient_restrictions = permit
smtpd_milters = {milter}
milter_default_action = accept
milter_connect_timeout = 5s
milter_command_timeout = 60s
"""

MASTER = """
127.0.0.1:{port} inet n - n - - smtpd
pickup unix n - n 60 1 pickup
cleanup unix n - n - 0 cleanup
qmgr unix n - n 300 1 qmgr
tlsmgr unix - - n 1000? 1 tlsmgr
rewrite unix - - n - - trivial-rewrite
bounce unix - - n - 0 bounce
defer unix - - n - 0 bounce
trace unix - - n - 0 bounce
verify unix - - n - 1 verify
flush unix n - n 1000? 0 flush
showq unix n - n - - showq
error unix - - n - - error
retry unix - - n - - error
virtual unix - n n - - virtual
anvil unix - - n - 1 anvil
postlog unix-dgram n - n - 1 postlogd
"""


def missing() -> str | None:
    """Why no Postfix can be started here; None: it can."""
    if shutil.which("postfix", path="/usr/sbin:/usr/bin") is None:
        return "no Postfix here: script/bootstrap --test brings it where no other mail server is"
    if os.getuid() != 0:
        return "Postfix is started by root alone"
    return None


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


class Postfix:
    """A running instance below `home`, which all users must be able to reach."""

    def __init__(self, home: Path, milter: str) -> None:
        self.home, self.port, self.milter = home, free_port(), milter
        self.box = home / "box"
        owner = pwd.getpwnam("postfix")
        for name in ("conf", "spool", "data", "log", "box"):
            (home / name).mkdir(parents=True)
        for name in ("data", "log", "box"):
            os.chown(home / name, owner.pw_uid, owner.pw_gid)
        home.chmod(0o755)
        values = {"home": home, "uid": owner.pw_uid, "gid": owner.pw_gid, "milter": milter}
        (home / "conf/main.cf").write_text(MAIN.format(**values))
        (home / "conf/master.cf").write_text(MASTER.format(port=self.port))
        grp.getgrnam("postdrop")  # the package is whole
        self._postfix("start")

    def _postfix(self, action: str) -> None:
        command = ["/usr/sbin/postfix", "-c", self.home / "conf", action]
        done = subprocess.run(command, capture_output=True, text=True, timeout=60)
        if done.returncode:
            raise RuntimeError(f"postfix {action}: {done.stderr} {self.log()}")

    def stop(self) -> None:
        """End it at once ('postfix abort' sleeps for five seconds)."""
        master = int((self.home / "spool/pid/master.pid").read_text())
        os.killpg(master, signal.SIGTERM)
        until = time.monotonic() + 30
        while Path(f"/proc/{master}").exists() and time.monotonic() < until:
            time.sleep(0.02)

    def empty(self) -> None:
        """As if no mail had come."""
        for folder in (self.box / "new", self.home / "spool/hold"):
            for file in folder.glob("*"):
                file.unlink()

    def log(self) -> str:
        file = self.home / "log/mail"
        return file.read_text() if file.exists() else ""

    def send(self, mail: bytes, *, xclient: str = "", helo: str = "client.example") -> str:
        """Hand in a mail; the server's last answer."""
        with smtplib.SMTP("127.0.0.1", self.port, timeout=60) as smtp:
            smtp.ehlo(helo)
            if xclient:
                assert smtp.docmd("XCLIENT", xclient)[0] == 220
                smtp.ehlo(helo)
            smtp.mail("sender@example.com")
            smtp.rcpt("taro@example.jp")
            code, text = smtp.data(mail)
            return f"{code} {text.decode()}"

    def delivered(self, count: int = 1) -> list[bytes]:
        """The mails in the box, once there are so many."""
        return [file.read_bytes() for file in self._wait(self.box / "new", count)]

    def held(self, count: int = 1) -> list[Path]:
        """The mails in quarantine (the hold queue), once there are so many."""
        return self._wait(self.home / "spool/hold", count)

    def _wait(self, folder: Path, count: int) -> list[Path]:
        until = time.monotonic() + 30
        while True:
            found = sorted(folder.glob("*"), key=lambda f: f.stat().st_mtime_ns)
            if len(found) >= count:
                return found
            if time.monotonic() > until:
                raise TimeoutError(f"{len(found)} of {count} mails in {folder}: {self.log()}")
            time.sleep(0.02)

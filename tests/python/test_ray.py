"""Ray: a real cluster on loopback, whose worker processes map the one batch function."""

import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path

import pyarrow as arrow

from conftest import HAM, PHISH
from fuwake.batch import BatchScan

# A program of its own: Ray's threads and daemons end with it, and what it writes is not ours.
PROGRAM = """
import json, sys
import pyarrow as arrow
import ray
import ray.data
from conftest import HAM, PHISH
from fuwake.batch import BatchScan

ray.init(address="local", num_cpus=2, include_dashboard=False, log_to_driver=False,
         _node_ip_address="127.0.0.1", _temp_dir=sys.argv[2], object_store_memory=80_000_000)
mails = arrow.table({"raw": [HAM, PHISH, None, PHISH] * 50})
scan = BatchScan.of(plugins=[sys.argv[1]], bundled=False)
found = ray.data.from_arrow(mails).repartition(4).map_batches(
    scan.table, batch_format="pyarrow", batch_size=20)
rows = arrow.concat_tables(ray.get(found.to_arrow_refs()))
json.dump({"columns": rows.column_names, "rows": rows.select(["verdict", "error"]).to_pylist()},
          open(sys.argv[3], "w"))
"""


def test_ray_maps_it_in_its_workers(plugins: Path, tmp_path: Path) -> None:
    answer = tmp_path / "answer.json"
    environment = {
        **os.environ,
        "PYTHONPATH": str(Path(__file__).parent),
        "RAY_AUTH_MODE": "disabled",
        "RAY_USAGE_STATS_ENABLED": "0",  # it would report home
    }
    with tempfile.TemporaryDirectory(prefix="ray-") as home:  # its sockets' names are 107 at most
        ran = subprocess.run(
            [sys.executable, "-c", PROGRAM, str(plugins), home, str(answer)],
            env=environment,
            capture_output=True,
            text=True,
            timeout=300,
            check=False,
        )
    assert ran.returncode == 0, ran.stderr
    found = json.loads(answer.read_text())
    here = BatchScan.of(plugins=[plugins], bundled=False).table(
        arrow.table({"raw": [HAM, PHISH, None, PHISH]})
    )
    assert found["columns"] == here.column_names
    assert here["verdict"].to_pylist() == ["clean", "phishing", None, "phishing"]
    in_order = sorted(found["rows"], key=json.dumps)
    assert in_order == sorted(here.select(["verdict", "error"]).to_pylist() * 50, key=json.dumps)

"""Runs a program from a small process and adds the most memory it had to the JSON it printed.

A child's mark begins with what its parent had at the fork (getrusage(2), ru_maxrss across exec), so a large bench must
not be the parent.
"""

import json
import resource
import subprocess
import sys

done = subprocess.run(sys.argv[1:], stdout=subprocess.PIPE, check=True)
memory = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024
print(json.dumps({**json.loads(done.stdout), "memory_mb": memory}))
